#pragma once

#include "domain/password_rule.h"
#include "forms/field_spec.h"

namespace mamis {

/// A password that is chosen: the fields "password" and "repeated", which must agree. The labels are given;
/// the rule stands below the first. GUI thread.
QList<FieldSpec> newPasswordFields(const QString &name, const QString &again);

/// What is wrong with them: one message is enough. For a rule of the form (RecordForm::addRule).
FieldErrors newPasswordErrors(const FieldValues &values, const PasswordOwner &owner);

} // namespace mamis
