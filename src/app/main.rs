//! Starts the page.
fn main() {
    leptos::mount::mount_to_body(deguchi_app::App);
}
