#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace mamis {

/// The SQL text of the program, read from resources/sql: what both engines share, with the words in which
/// they differ filled in, and statements that one engine says in its own way. A lookup of a name that does
/// not exist is a bug and throws Failure. Immutable after construction: any thread.
///
/// Files: `common/*.sql` and `<engine>/*.sql` hold statements named by a line `-- name: word`; the engine's
/// own wins. A line that ends in `--? flag` belongs to the statement only when the flag is given.
/// `<engine>/words` holds `word=text` for `${word}`, and `${word(argument)}` with `\1` in the
/// text, or several arguments with `\2` and so on.
class SqlLibrary
{
public:
    explicit SqlLibrary(const QString &engine);

    /// "sqlite" or "postgresql".
    QString engine() const { return m_engine; }

    /// The text of a named statement with the lines of the given flags.
    QString statement(const QString &name, const QStringList &flags = {}) const;

    /// The statements of a script (schema, triggers, rules), in order; `path` is below resources/sql.
    QStringList script(const QString &path) const;

    /// Every named statement, for the test that prepares them all.
    QStringList names() const;

    /// The flags a named statement knows.
    QStringList flags(const QString &name) const;

private:
    void load(const QString &path);
    QString fill(QString text) const;

    QString m_engine;
    QHash<QString, QString> m_words;
    QHash<QString, QString> m_statements;
};

} // namespace mamis
