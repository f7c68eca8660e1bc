import type { KeptUnread } from "../../domain/review/evidence.ts";
import { parametersFileOf, rowText, whyText } from "../../i18n/evidenceWords.ts";
import { useSeen } from "../../ui/seen.ts";

/** Whole types that nothing is asked of come after what was asked and not understood. */
const typesLast = (unread: readonly KeptUnread[]): KeptUnread[] => [
	...unread.filter(({ why }) => why !== "unknownType"),
	...unread.filter(({ why }) => why === "unknownType"),
];

/** What of the files was not understood: listed, never guessed. */
export function UnreadCard() {
	const { review, words } = useSeen();
	const { t, number } = words;
	const files = (review.evidence?.files ?? []).filter(({ unread }) => unread.length > 0);
	if (files.length === 0) return null;
	return (
		<section className="card stack" aria-labelledby="evidence-unread">
			<h2 id="evidence-unread">{t("evidence.unread")}</h2>
			{files.map(({ id, name, unread }) => (
				<details key={id}>
					<summary>
						{name} ({number(unread.length)})
					</summary>
					<ul className="evidence-unread">
						{typesLast(unread).map(({ place, what, why, n = 1 }, index) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: entries of a file never move
							<li key={index}>
								{place !== "" && <code>{rowText(place, words)}</code>}{" "}
								<span>{[what, whyText(why, words)].filter(Boolean).join(": ")}</span>
								{why === "parameterWithoutValue" && (
									<span className="small soft"> {t("evidence.unread.parameters", { file: parametersFileOf(name) })}</span>
								)}
								{why === "unknownTable" && <span className="small soft"> {t("evidence.unread.rows", { n })}</span>}
								{why !== "unknownTable" && n > 1 && <span className="small soft"> {t("evidence.unread.alike", { n })}</span>}
							</li>
						))}
					</ul>
				</details>
			))}
		</section>
	);
}
