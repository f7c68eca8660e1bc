import type { Agreement } from "../../domain/together/assessors.ts";
import { agreementSentence, percentText } from "../../i18n/togetherWords.ts";
import { useWords } from "../../ui/seen.ts";

/** How far all sheets agree, in one figure and one sentence. */
export const AgreementCard = ({ agreement }: { agreement: Agreement }) => {
	const words = useWords();
	return (
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
};
