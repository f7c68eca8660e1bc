/** localStorage that never throws: it can be full, switched off or absent. */

export function findItem(key: string): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}

/** False where the text could not be stored; what stood there before stays. */
export function saveItem(key: string, text: string): boolean {
	try {
		localStorage.setItem(key, text);
		return true;
	} catch {
		return false;
	}
}

export function removeItem(key: string): void {
	try {
		localStorage.removeItem(key);
	} catch {
		// Nothing can be stored, so nothing is left to remove.
	}
}

export function findKeys(prefix: string): string[] {
	try {
		const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? "");
		return keys.filter((key) => key.startsWith(prefix));
	} catch {
		return [];
	}
}
