import type { Report } from "../../domain/report/report.ts";
import type { Review } from "../../domain/review/review.ts";
import { participantText } from "../../i18n/reportWords.ts";

/** Who took part, by name and role as far as they were said. */
export const participantNames = ({ participants }: Pick<Report, "participants">): string[] =>
	participants.map(participantText).filter((text) => text !== "");

/** The ISO day on which something said about it last changed; where that is not known, that of the whole review. */
export const lastChangeOf = (id: string, { touched, changedAt }: Pick<Review, "touched" | "changedAt">): string =>
	((Object.hasOwn(touched, id) && touched[id]) || changedAt).slice(0, 10);
