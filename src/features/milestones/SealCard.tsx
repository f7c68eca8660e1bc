import type { Phrases } from "../../i18n/phrases.ts";
import type { Desk } from "../../ui/desk.ts";
import { CopyText } from "./CopyText.tsx";
import type { OpenMilestone } from "./types.ts";

/** The seal in full, and what the check of the data against it shows. */
export function SealCard({ milestone: { sealed, check }, desk }: { milestone: OpenMilestone; desk: Desk }) {
	const { words, copy } = desk;
	const { t } = words;
	const { appVersion, createdAt } = sealed.milestone;
	return (
		<section className="card stack" aria-labelledby="milestone-seal">
			<div>
				<h2 id="milestone-seal">{t("seal.title")}</h2>
				<p className="soft small">{t("seal.hint")}</p>
			</div>
			<div className="seal-text">
				<code className="seal-whole">{sealed.seal}</code>
				<CopyText text={sealed.seal} label={t("seal.copy")} words={words} copy={copy} />
			</div>
			<ul className="seal-checks">
				{(["sealHolds", "lensHolds", "reportHolds"] as const).map((what) => (
					<CheckLine key={what} holds={check[what]} text={t(`seal.${what}.${check[what]}`)} words={words} />
				))}
			</ul>
			<p className="soft small">{t("seal.made", { moment: words.moment(createdAt), version: appVersion })}</p>
		</section>
	);
}

interface CheckLineProps {
	holds: boolean;
	text: string;
	words: Phrases;
}

/** A sign, a word for those who listen, and what was checked. */
export const CheckLine = ({ holds, text, words }: CheckLineProps) => (
	<li className="seal-check" data-holds={holds}>
		<span aria-hidden="true">{holds ? "✓" : "✗"}</span>
		<span>
			<span className="visually-hidden">{words.t(holds ? "seal.good" : "seal.bad")}: </span>
			{text}
		</span>
	</li>
);
