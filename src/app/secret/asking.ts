/** Asks for a passphrase: whoever needs one waits here, and the dialog over the page answers them, one after the other. */
import type { Problem } from "../../domain/result.ts";

export interface SecretRequest {
	/** "save": the passphrase is a new one and typed twice. */
	purpose: "open" | "save";
	/** Name of the file it is for. */
	file: string;
	/** What is done with it; a problem is told in the dialog, which then asks again. */
	act: (passphrase: string, signal: AbortSignal) => Promise<Problem | null>;
}

interface Waiting {
	request: SecretRequest;
	settle: (done: boolean) => void;
}

let waiting: readonly Waiting[] = [];
const hearers = new Set<() => void>();

function change(next: readonly Waiting[]): void {
	waiting = next;
	for (const hear of hearers) hear();
}

/** What a passphrase is asked for now; null: nothing. */
export const secretAsked = (): SecretRequest | null => waiting[0]?.request ?? null;

/** Calls back when that changes; answers the way to stop. */
export function watchSecretAsked(hear: () => void): () => void {
	hearers.add(hear);
	return () => hearers.delete(hear);
}

/** Asks, and does what is asked for; false: it was given up. */
export const askSecret = (request: SecretRequest): Promise<boolean> =>
	new Promise((settle) => change([...waiting, { request, settle }]));

/** The dialog closes: the first of those that wait goes on. */
export function settleSecret(done: boolean): void {
	const [first, ...others] = waiting;
	change(others);
	first?.settle(done);
}
