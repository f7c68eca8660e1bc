import { toTalkAbout } from "../../domain/report/toTalkAbout.ts";
import type { Agreement } from "../../domain/together/assessors.ts";
import { agreementSentence, percentText } from "../../i18n/togetherWords.ts";
import { useSeen } from "../../ui/seen.ts";

/** How far all sheets agree, in one figure and one sentence; then how far they say what the review itself says. */
export const AgreementCard = ({ agreement }: { agreement: Agreement }) => {
	const { report, words } = useSeen();
	const { fromOwn, amongSheets, comparedWithOwn: compared } = toTalkAbout(report, agreement);
	const differing = [...fromOwn, ...amongSheets].filter(({ others }) => others.length > 0).length;
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
			<p>
				{agreement.mean === null
					? agreementSentence(agreement, words)
					: words.t("together.same", { same: agreement.same, compared: agreement.compared })}
			</p>
			{compared > 0 && <p>{words.t("together.own", { same: compared - differing, compared })}</p>}
			<p className="soft">{words.t("together.rule")}</p>
		</section>
	);
};
