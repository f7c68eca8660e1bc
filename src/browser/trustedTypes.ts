/**
 * Trusted Types: where a browser has them, the page's policy lets no text become markup or script. The names of workers are texts, too, as
 * the build writes them: a default policy lets through those of own files, and nothing else.
 */

interface TrustedTypes {
	createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => unknown;
}

const hasTrustedTypes = (scope: object): scope is { trustedTypes: TrustedTypes } => "trustedTypes" in scope;

/** Before the first worker starts. */
export function trustOwnScripts(): void {
	const scope: object = globalThis;
	if (!hasTrustedTypes(scope)) return;
	scope.trustedTypes.createPolicy("default", { createScriptURL: (url) => ownScript(url, location.href) });
}

/** The address of a script in the folder of the page or below it; throws for any other. */
export function ownScript(url: string, page: string): string {
	const { href } = new URL(url, page);
	if (!href.startsWith(new URL("./", page).href)) throw new TypeError(url);
	return href;
}
