import os

from hypothesis import HealthCheck, settings

# HYPOTHESIS_PROFILE=long walks through thousands of stories; the default some dozens.
_SLOW = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much)
settings.register_profile("short", max_examples=50, stateful_step_count=40, deadline=None, suppress_health_check=_SLOW)
settings.register_profile(
    "long", max_examples=2000, stateful_step_count=60, deadline=None, suppress_health_check=_SLOW
)
PROFILE = "long" if os.environ.get("HYPOTHESIS_PROFILE") == "long" else "short"
