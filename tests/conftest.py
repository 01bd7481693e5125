"""Hypothesis profiles: `dev` is quick, `ci` draws more; both give the same examples in every run."""

import os

from hypothesis import settings

settings.register_profile("dev", max_examples=60, deadline=None, derandomize=True)
settings.register_profile("ci", max_examples=200, deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "dev")
