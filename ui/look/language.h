#pragma once

class QCoreApplication;

namespace mamis {

/// Installs the words of the program and Qt's own, and makes the language's locale the default.
/// The setting "look/language" ("ja", "en") decides; without it a system in English gets English, any other
/// Japanese. Once, before the first widget; QSettings must know organization and application by then.
void installLanguage(QCoreApplication &application);

} // namespace mamis
