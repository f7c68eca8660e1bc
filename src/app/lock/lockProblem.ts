import type { Problem } from "../../domain/result.ts";
import type { Phrases } from "../../i18n/phrases.ts";

/** Why a passphrase did not open the lock: it is another one, or the record of the lock is damaged. */
export const lockProblem = ({ code }: Problem, { t }: Phrases): string =>
	t(code === "wrongPassphrase" ? "lock.wrong" : "lock.text.broken");
