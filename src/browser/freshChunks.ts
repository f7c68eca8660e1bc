/** A tab that is open across a deploy asks for files that are gone: one reload fetches the new ones. */

const key = "plumbline.reloaded";

/** How long a page must hold before it may reload again: a file that is gone for good must not make it reload for ever. */
const holdsAfter = 20_000;

/** Reloads the page where a part of the app cannot be fetched; answers the way to stop. */
export function keepChunksFresh(): () => void {
	const reload = () => {
		// Without a network the reload itself could fail, and the screen that is open would be lost.
		if (navigator.onLine && markReload()) location.reload();
	};
	window.addEventListener("vite:preloadError", reload);
	const goodStart = setTimeout(forgetReload, holdsAfter);
	return () => {
		window.removeEventListener("vite:preloadError", reload);
		clearTimeout(goodStart);
	};
}

/** False where this page has just been reloaded, or where that cannot be remembered. */
function markReload(): boolean {
	try {
		if (sessionStorage.getItem(key)) return false;
		sessionStorage.setItem(key, "1");
		return true;
	} catch {
		return false;
	}
}

function forgetReload(): void {
	try {
		sessionStorage.removeItem(key);
	} catch {
		// Nothing is remembered where nothing can be kept.
	}
}
