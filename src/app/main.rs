//! Starts the page.
fn main() {
    deguchi_app::begin();
}
