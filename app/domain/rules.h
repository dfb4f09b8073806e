#pragma once

#include "domain/application.h"

namespace mamis {

/// The workflow's transitions as the database's table holds them, for lists that enable their buttons without
/// asking for each row. The database has the last word: whether a layer above blocks an action is known only
/// there.
struct Rules
{
    struct Transition
    {
        Kind kind;
        StepRole role;
        StepStatus from;
        Action action;
        StepStatus to;
        bool messageRequired;
        bool dateRequired;
    };
    QList<Transition> transitions;
    QList<Action> permitted; ///< what this user's role may do at all

    /// Nothing where the action does not fit the row; the user's role is not asked here.
    const Transition *find(const StepRow &row, Action action) const;
    bool allows(const StepRow &row, Action action) const;
    /// The statuses in which the action fits a step of this kind and part.
    QList<StepStatus> possibleFrom(Kind kind, StepRole role, Action action) const;
};

} // namespace mamis
