/** Sign-off in words, the same on every screen and in every export. */

import type { Validity } from "../domain/milestone/judgeSignOffs.ts";
import type { SignOffProgress, SignOffState } from "../domain/milestone/signOff.ts";
import type { Phrases } from "./phrases.ts";
import { participantText } from "./reportWords.ts";

/** "Waits for Ada (Lead) and Bo", "Approved with conditions". */
export const signOffStateText = (state: SignOffState, { t, list }: Phrases): string =>
	state.kind === "waits"
		? t("signOff.state.waits", { names: list(state.people.map(participantText)) })
		: t(`signOff.state.${state.kind}`);

/** "1 of 2 have signed"; empty where nobody has to. */
export const signOffProgressText = ({ signed, required }: SignOffProgress, { t }: Phrases): string =>
	required === 0 ? "" : t("signOff.progress", { signed, required });

/** What a sign-off counts where that is not plain; empty for one that stands. */
export const validityText = (validity: Validity, { t }: Phrases): string =>
	validity === "stands" ? "" : t(`signOff.validity.${validity}`);

/** Who signed by name alone, which anybody could have written; empty where nobody did. */
export const byNameText = (names: string[], { t, list }: Phrases): string =>
	names.length === 0 ? "" : t("verify.byName", { n: names.length, names: list(names) });
