//! `#[component]`.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{FnArg, ItemFn, Pat, Type};

fn is_option(ty: &Type) -> bool {
    matches!(ty, Type::Path(path) if path.path.segments.last().is_some_and(|s| s.ident == "Option"))
}

pub(crate) fn expand(function: ItemFn) -> TokenStream {
    let ItemFn {
        attrs,
        vis,
        sig,
        block,
        ..
    } = function;
    let name = &sig.ident;
    let props = format_ident!("{name}Props");
    let builder = format_ident!("{name}PropsBuilder");
    let (mut fields, mut names, mut docs) = (Vec::new(), Vec::new(), Vec::new());
    for argument in &sig.inputs {
        let FnArg::Typed(argument) = argument else {
            continue;
        };
        let Pat::Ident(pattern) = &*argument.pat else {
            return syn::Error::new_spanned(&argument.pat, "a component's argument is a name")
                .to_compile_error();
        };
        let (mut into, mut optional) = (false, false);
        for attr in argument
            .attrs
            .iter()
            .filter(|attr| attr.path().is_ident("prop"))
        {
            let read = attr.parse_nested_meta(|meta| {
                into |= meta.path.is_ident("into");
                optional |= meta.path.is_ident("optional");
                Ok(())
            });
            if let Err(error) = read {
                return error.to_compile_error();
            }
        }
        let strip = optional && is_option(&argument.ty);
        let mut setter = Vec::new();
        if into {
            setter.push(quote!(into));
        }
        if strip {
            setter.push(quote!(strip_option));
        }
        let default = optional.then(|| quote!(default,));
        let doc: Vec<_> = argument
            .attrs
            .iter()
            .filter(|attr| attr.path().is_ident("doc"))
            .collect();
        let (field, ty) = (&pattern.ident, &argument.ty);
        fields.push(quote! {
            #(#doc)*
            #[builder(#default setter(#(#setter),*))]
            #vis #field: #ty
        });
        names.push(field.clone());
        docs.push(quote!());
    }
    quote! {
        #[doc(hidden)]
        #[derive(::deguchi_view::typed_builder::TypedBuilder)]
        #[builder(crate_module_path = ::deguchi_view::typed_builder)]
        #[allow(missing_docs)]
        #vis struct #props { #(#fields),* }

        impl ::deguchi_view::Props for #props {
            type Builder = #builder;
            fn builder() -> Self::Builder { Self::builder() }
        }

        #(#attrs)*
        #[allow(non_snake_case, clippy::needless_pass_by_value)]
        #vis fn #name(props: #props) -> ::deguchi_view::View {
            let #props { #(#names),* } = props;
            ::deguchi_view::untrack(move || ::deguchi_view::IntoView::into_view((move || #block)()))
        }
    }
}
