/** A review that files can go to. */
export interface Destination {
	/** Its address, where the files are read. */
	address: string;
	name: string;
	/** What tells it from others of its name. */
	detail: string;
}

/** What is asked of files that belong to a review which they do not name, in words already. */
export interface WhereTo {
	told: (files: string[]) => string;
	/** Last changed first. */
	reviews: Destination[];
	/** The label of the reviews beyond the first ones. */
	more: (n: number) => string;
	fresh: string;
	leave: string;
	/** Begins a review; answers its address. */
	onFresh: () => string;
	/** They wait until the address is shown. */
	onGo: (files: File[]) => void;
}
