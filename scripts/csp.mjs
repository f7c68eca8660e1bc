/** The one Content-Security-Policy: own files only, no inline script, no eval but WebAssembly's. */
export const contentSecurityPolicy = [
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

/** What a host sends: the page's policy, and that no other page may frame this one, which a policy in the page cannot say. */
export const sentPolicy = `${contentSecurityPolicy}; frame-ancestors 'none'`;

/** The other headers that each host file sends. */
export const sentHeaders = {
	"X-Frame-Options": "DENY",
	"Permissions-Policy": "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
	"X-Content-Type-Options": "nosniff",
	"Referrer-Policy": "no-referrer",
	"Cross-Origin-Opener-Policy": "same-origin",
};
