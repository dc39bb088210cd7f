//! The planner itself.
