import type { Words } from "../../i18n/phrases.ts";

const steps = ["check", "freeze", "sign"] as const;

/** The way in three steps, while there is no milestone. */
export const Steps = ({ words: { t } }: { words: Words }) => (
	<section className="card" aria-labelledby="signoff-steps">
		<h2 id="signoff-steps">{t("signOff.steps")}</h2>
		<ol className="signoff-steps">
			{steps.map((step) => (
				<li key={step}>
					<h3>{t(`signOff.step.${step}`)}</h3>
					<p className="soft">{t(`signOff.step.${step}.text`)}</p>
				</li>
			))}
		</ol>
	</section>
);
