import type { Agreement } from "../../domain/together/assessors.ts";
import type { Words } from "../../i18n/phrases.ts";
import { agreementSentence, percentText } from "../../i18n/togetherWords.ts";

/** How far all sheets agree, in one figure and one sentence. */
export const AgreementCard = ({ agreement, words }: { agreement: Agreement; words: Words }) => (
	<section className="card together-agreement" aria-labelledby="together-agreement">
		<h2 id="together-agreement" className="eyebrow">
			{words.t("together.overall")}
		</h2>
		{agreement.mean !== null && (
			<p className="together-mean figures">
				<strong>{percentText(agreement.mean, words)}</strong>
			</p>
		)}
		<p className="small">
			{agreement.mean === null
				? agreementSentence(agreement, words)
				: words.t("together.same", { same: agreement.same, compared: agreement.compared })}
		</p>
		<p className="soft small">{words.t("together.rule")}</p>
	</section>
);
