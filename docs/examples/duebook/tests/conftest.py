"""The Hypothesis profile of this project: no deadline, for the first call into diplonews compiles its tables."""

from hypothesis import settings

settings.register_profile("duebook", deadline=None)
