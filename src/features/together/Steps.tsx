import { StepsCard } from "../../ui/StepsCard.tsx";
import { useWords } from "../../ui/seen.ts";

const steps = ["handOut", "answer", "compare"] as const;

/** The way in three steps, while no sheet came in. */
export const Steps = () => {
	const { t } = useWords();
	return (
		<StepsCard
			title={t("together.steps")}
			steps={steps.map((step) => ({ title: t(`together.step.${step}`), text: t(`together.step.${step}.text`) }))}
		/>
	);
};
