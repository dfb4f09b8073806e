#include "domain/rules.h"

#include <algorithm>

namespace mamis {

const Rules::Transition *Rules::find(const StepRow &row, Action action) const
{
    const auto found
        = std::find_if(transitions.begin(), transitions.end(), [&](const Transition &transition) {
              return transition.kind == row.kind && transition.role == row.role
                  && transition.from == row.status && transition.action == action;
          });
    return found == transitions.end() ? nullptr : &*found;
}

QList<StepStatus> Rules::possibleFrom(Kind kind, StepRole role, Action action) const
{
    QList<StepStatus> statuses;
    for (const Transition &transition : transitions) {
        if (transition.kind == kind && transition.role == role && transition.action == action)
            statuses.append(transition.from);
    }
    return statuses;
}

bool Rules::allows(const StepRow &row, Action action) const
{
    return permitted.contains(action) && find(row, action);
}

} // namespace mamis
