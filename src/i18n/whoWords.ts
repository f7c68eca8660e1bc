/** Who answers for a gap and by when, the same on the screen and in files. */
import type { Responsibility } from "../domain/report/treatment.ts";
import type { Phrases } from "./phrases.ts";

type Answering = Pick<Responsibility, "owner" | "due" | "accepted">;

/** Its owner; of an accepted gap that nobody owns, who accepted it; else that it is not said. */
export const whoText = ({ owner, accepted }: Omit<Answering, "due">, { t }: Phrases): string =>
	owner || (accepted ? t("report.accepted.by", { name: accepted.by }) : t("common.notSaid"));

/** Its day; of an accepted gap that is due on none, until when it is accepted; else nothing. `date` writes an ISO day. */
export function whenText({ due, accepted }: Omit<Answering, "owner">, date: (day: string) => string, { t }: Phrases): string {
	if (due !== "" || !accepted) return date(due);
	return t("report.accepted.until", { date: date(accepted.until) });
}

/** Whether somebody and some day answer for it: by an acceptance, too. */
export const isWhoSaid = ({ owner, accepted }: Omit<Answering, "due">): boolean => owner !== "" || accepted !== null;
export const isWhenSaid = ({ due, accepted }: Omit<Answering, "owner">): boolean => due !== "" || accepted !== null;
