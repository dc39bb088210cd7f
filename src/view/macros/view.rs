//! `view!`.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use rstml::node::{KeyedAttribute, Node, NodeAttribute, NodeElement, NodeName};
use rstml::{Parser, ParserConfig};
use syn::{Expr, Ident};

const VOID: [&str; 6] = ["input", "br", "hr", "img", "col", "wbr"];
const SVG: [&str; 12] = [
    "svg", "path", "circle", "rect", "g", "line", "polyline", "polygon", "ellipse", "text",
    "tspan", "defs",
];

pub(crate) fn expand(tokens: TokenStream) -> TokenStream {
    let config = ParserConfig::default()
        .recover_block(true)
        .always_self_closed_elements(VOID.into_iter().collect());
    let (nodes, errors) = Parser::new(config).parse_recoverable(tokens).split_vec();
    let errors = errors.into_iter().map(|error| error.emit_as_expr_tokens());
    let view = nodes_of(&nodes);
    quote!({ #(#errors;)* #view })
}

fn nodes_of(nodes: &[Node]) -> TokenStream {
    match nodes {
        [one] => {
            let one = node(one);
            quote!(::deguchi_view::IntoView::into_view(#one))
        }
        _ => {
            let children = nodes.iter().map(|child| {
                let child = node(child);
                quote!(__all.child(#child);)
            });
            quote!({ let __all = ::deguchi_view::El::fragment(); #(#children)* __all.done() })
        }
    }
}

fn node(of: &Node) -> TokenStream {
    match of {
        Node::Element(element) => element_of(element),
        Node::Block(block) => quote!(#[allow(unused_braces)] #block),
        Node::Text(text) => text.value.to_token_stream(),
        Node::RawText(text) => text.to_string_best().to_token_stream(),
        Node::Fragment(fragment) => nodes_of(&fragment.children),
        _ => quote!(()),
    }
}

fn element_of(element: &NodeElement<rstml::Infallible>) -> TokenStream {
    let name = element.name();
    let text = name.to_string();
    let is_component = match name {
        NodeName::Path(path) => path
            .path
            .segments
            .last()
            .is_some_and(|segment| segment.ident.to_string().starts_with(char::is_uppercase)),
        _ => false,
    };
    if !is_component {
        return tag(&text, element);
    }
    match &*text {
        "Show" => show(element),
        "For" => each(element),
        _ => component(name, element),
    }
}

fn tag(name: &str, element: &NodeElement<rstml::Infallible>) -> TokenStream {
    let make = if SVG.contains(&name) {
        quote!(svg)
    } else {
        quote!(new)
    };
    let attributes = element
        .attributes()
        .iter()
        .map(|attribute| match attribute {
            NodeAttribute::Attribute(attribute) => keyed(attribute),
            NodeAttribute::Block(block) => {
                syn::Error::new_spanned(block, "an attribute has a name").to_compile_error()
            }
        });
    let children = element.children.iter().map(|child| {
        let child = node(child);
        quote!(__el.child(#child);)
    });
    quote!({ let __el = ::deguchi_view::El::#make(#name); #(#attributes)* #(#children)* __el.done() })
}

fn value_of(attribute: &KeyedAttribute) -> TokenStream {
    attribute.value().map_or_else(
        || quote!(true),
        |value| match value {
            Expr::Block(block) if block.block.stmts.len() == 1 => {
                let statements = &block.block.stmts;
                quote!(#(#statements)*)
            }
            value => value.to_token_stream(),
        },
    )
}

fn keyed(attribute: &KeyedAttribute) -> TokenStream {
    let key = attribute.key.to_string();
    let value = value_of(attribute);
    if key == "node_ref" {
        return quote!(__el.node_ref(#value););
    }
    match key.split_once(':') {
        Some(("on", event)) => {
            let event: Ident = quote::format_ident!("{event}");
            quote!(__el.on(::deguchi_view::ev::#event, #value);)
        }
        Some(("class", class)) => quote!(__el.class(#class, #value);),
        Some(("style", style)) => quote!(__el.style(#style, #value);),
        Some(("prop", property)) => quote!(__el.prop(#property, #value);),
        _ => quote!(__el.attr(#key, #value);),
    }
}

/// The named attributes of a component, and the pattern of `let:name`.
fn parts(element: &NodeElement<rstml::Infallible>) -> (Vec<(String, TokenStream)>, Option<Ident>) {
    let (mut named, mut bound) = (Vec::new(), None);
    for attribute in element.attributes() {
        let NodeAttribute::Attribute(attribute) = attribute else {
            continue;
        };
        let key = attribute.key.to_string();
        match key.strip_prefix("let:") {
            Some(name) => bound = Some(quote::format_ident!("{name}")),
            None => named.push((key, value_of(attribute))),
        }
    }
    (named, bound)
}

fn take(named: &mut Vec<(String, TokenStream)>, name: &str) -> Option<TokenStream> {
    let at = named.iter().position(|(key, _)| key == name)?;
    Some(named.remove(at).1)
}

fn show(element: &NodeElement<rstml::Infallible>) -> TokenStream {
    let (mut named, _) = parts(element);
    let when = take(&mut named, "when").unwrap_or_else(|| quote!(|| true));
    let children = nodes_of(&element.children);
    let fallback = take(&mut named, "fallback").unwrap_or_else(|| quote!(|| ()));
    quote!(::deguchi_view::show(#when, move || #children, #fallback))
}

fn each(element: &NodeElement<rstml::Infallible>) -> TokenStream {
    let (mut named, bound) = parts(element);
    let each = take(&mut named, "each").unwrap_or_default();
    let key = take(&mut named, "key").unwrap_or_default();
    let children = match (take(&mut named, "children"), bound) {
        (Some(children), _) => children,
        (None, bound) => {
            let bound = bound.map_or_else(|| quote!(_), |bound| quote!(#bound));
            let children = nodes_of(&element.children);
            quote!(move |#bound| #children)
        }
    };
    quote!(::deguchi_view::each(#each, #key, #children))
}

fn component(name: &NodeName, element: &NodeElement<rstml::Infallible>) -> TokenStream {
    let (named, _) = parts(element);
    let setters = named.iter().map(|(key, value)| {
        let key = quote::format_ident!("{key}");
        quote!(.#key(#value))
    });
    let children = (!element.children.is_empty()).then(|| {
        let children = nodes_of(&element.children);
        quote!(.children(::deguchi_view::ToChildren::to_children(move || #children)))
    });
    quote!(#name(::deguchi_view::props_of(&#name) #(#setters)* #children .build()))
}
