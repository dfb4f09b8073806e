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

bool Rules::allows(const StepRow &row, Action action) const
{
    return permitted.contains(action) && find(row, action);
}

} // namespace mamis
