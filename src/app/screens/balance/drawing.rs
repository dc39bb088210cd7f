//! The drawing of a picture, element by element: colours are the style sheet's.

use deguchi::pictures::{Kind, Picture, Shape};
use deguchi_view::prelude::*;

/// The drawing; its name is the sentence above it.
pub fn draw(picture: &Picture, named_by: String) -> View {
    let (width, height) = (picture.width, picture.height);
    let shapes = picture.shapes.iter().map(shape).collect_view();
    view! {
        <svg class="pic" role="img" tabindex="0" aria-labelledby=named_by viewBox=format!("-2 0 {} {height}", width + 4)>{shapes}</svg>
    }
}

fn shape(shape: &Shape) -> View {
    let look = ["as-", shape.look.name()].concat();
    let (x, y, width) = (
        shape.x.to_string(),
        shape.y.to_string(),
        shape.width.to_string(),
    );
    match shape.kind {
        Kind::Text => view! {
            <text class=look x=x y=y text-anchor=shape.anchor.name()>{shape.text.clone()}</text>
        },
        Kind::Path => {
            let thick = (shape.thick > 0).then(|| shape.thickness());
            view! { <path class=look d=shape.way.clone() stroke-width=thick/> }
        }
        Kind::Circle => view! { <circle class=look cx=x cy=y r=width/> },
        Kind::Rect => {
            let height = shape.height.to_string();
            view! { <rect class=look x=x y=y width=width height=height/> }
        }
    }
}
