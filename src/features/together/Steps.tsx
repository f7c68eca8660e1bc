import type { Words } from "../../i18n/phrases.ts";

const steps = ["handOut", "answer", "compare"] as const;

/** The way in three steps, while no sheet came in. */
export const Steps = ({ words: { t } }: { words: Words }) => (
	<section className="card" aria-labelledby="together-steps">
		<h2 id="together-steps">{t("together.steps")}</h2>
		<ol className="together-steps">
			{steps.map((step) => (
				<li key={step}>
					<h3>{t(`together.step.${step}`)}</h3>
					<p className="soft">{t(`together.step.${step}.text`)}</p>
				</li>
			))}
		</ol>
	</section>
);
