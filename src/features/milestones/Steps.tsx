import type { Words } from "../../i18n/phrases.ts";
import { StepsCard } from "../../ui/StepsCard.tsx";

const steps = ["check", "freeze", "sign"] as const;

/** The way in three steps, while there is no milestone. */
export const Steps = ({ words: { t } }: { words: Words }) => (
	<StepsCard
		title={t("signOff.steps")}
		steps={steps.map((step) => ({ title: t(`signOff.step.${step}`), text: t(`signOff.step.${step}.text`) }))}
	/>
);
