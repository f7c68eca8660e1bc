/** The address of a web page, if it is one: http and https alone. */
export const webAddress = (address: string): string | null =>
	/^https?:\/\//i.test(address) && URL.canParse(address) ? new URL(address).href : null;
