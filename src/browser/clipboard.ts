/** Puts text on the clipboard. False: the browser or the person did not allow it. */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}

/** The whole address of a path of the app, for this place the app is served from. */
export const addressOf = (path: string): string => `${location.href.replace(/#.*$/, "")}#${path}`;
