import { whyText } from "../../i18n/evidenceWords.ts";
import { useSeen } from "../../ui/seen.ts";

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
						{unread.map(({ place, what, why }, index) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: entries of a file never move
							<li key={index}>
								<code>{place}</code> <span>{[what, whyText(why, words)].filter(Boolean).join(": ")}</span>
							</li>
						))}
					</ul>
				</details>
			))}
		</section>
	);
}
