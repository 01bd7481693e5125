"""Hypothesis profiles: `dev` by default, `ci` where the variable CI is set, `nightly` on demand.

`dev` and `ci` draw the same examples in every run: what turns red was turned red by the change at hand, on every machine.
`nightly` draws new ones each time, many more, to find what the others never draw; it prints how to repeat a failure.
`mutants` is `dev` without shrinking: whether a test fails is all that is asked of it.
None has a deadline, for time says more of the machine than of the code, and none suppresses a health check.
"""

import os

from hypothesis import Phase, settings

settings.register_profile("dev", max_examples=60, deadline=None, derandomize=True)
settings.register_profile("ci", max_examples=200, deadline=None, derandomize=True)
settings.register_profile("nightly", max_examples=2000, deadline=None, derandomize=False, print_blob=True)
settings.register_profile(
    "mutants", max_examples=60, deadline=None, derandomize=True, phases=(Phase.explicit, Phase.generate)
)
settings.load_profile("ci" if os.environ.get("CI") else "dev")
