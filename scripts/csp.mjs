/** Own files only, no inline script, no eval but WebAssembly's. */
const ownFiles = [
	"default-src 'none'",
	"script-src 'self' 'wasm-unsafe-eval'",
	"style-src 'self'",
	"img-src 'self' data: blob:",
	"font-src 'self'",
	"connect-src 'self'",
	"worker-src 'self'",
	"manifest-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
].join("; ");

/**
 * The policy in the page. Trusted Types refuse any text as markup or script (src/browser/trustedTypes.ts); not in what a host sends, which
 * holds for workers, too: they have no markup, and the service worker loads a script of its own by its name.
 */
export const contentSecurityPolicy = `${ownFiles}; require-trusted-types-for 'script'; trusted-types default`;

/** What a host sends: own files only, and that no other page may frame this one, which a policy in the page cannot say. */
export const sentPolicy = `${ownFiles}; frame-ancestors 'none'`;

/** The other headers that each host file sends. */
export const sentHeaders = {
	"X-Frame-Options": "DENY",
	"Permissions-Policy": "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
	"X-Content-Type-Options": "nosniff",
	"Referrer-Policy": "no-referrer",
	"Cross-Origin-Opener-Policy": "same-origin",
};
