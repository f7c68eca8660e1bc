/** Today where the user is, as an ISO day. */
export function today(): string {
	const now = new Date();
	const pad = (part: number) => String(part).padStart(2, "0");
	return `${String(now.getFullYear()).padStart(4, "0")}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** This moment as an ISO instant. */
export const now = (): string => new Date().toISOString();
