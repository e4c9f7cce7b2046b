from tests.ui.busy_company import busy_sample, busy_window

__all__ = ["busy_sample", "busy_window"]
