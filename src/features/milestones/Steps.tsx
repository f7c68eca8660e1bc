import { StepsCard } from "../../ui/StepsCard.tsx";
import { useWords } from "../../ui/seen.ts";

const steps = ["check", "freeze", "sign"] as const;

/** The way in three steps, while there is no milestone. */
export const Steps = () => {
	const { t } = useWords();
	return (
		<StepsCard
			title={t("signOff.steps")}
			steps={steps.map((step) => ({ title: t(`signOff.step.${step}`), text: t(`signOff.step.${step}.text`) }))}
		/>
	);
};
