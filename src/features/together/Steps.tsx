import type { Words } from "../../i18n/phrases.ts";
import { StepsCard } from "../../ui/StepsCard.tsx";

const steps = ["handOut", "answer", "compare"] as const;

/** The way in three steps, while no sheet came in. */
export const Steps = ({ words: { t } }: { words: Words }) => (
	<StepsCard
		title={t("together.steps")}
		steps={steps.map((step) => ({ title: t(`together.step.${step}`), text: t(`together.step.${step}.text`) }))}
	/>
);
