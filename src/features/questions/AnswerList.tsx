import { ChoiceList } from "./ChoiceList.tsx";
import { OptionList } from "./OptionList.tsx";
import type { Subject } from "./subject.ts";

/** What a question offers: one component for each way of answering. */
export function AnswerList({ subject }: { subject: Subject }) {
	const { item } = subject;
	switch (item.kind) {
		case "scale":
		case "checklist":
			return <OptionList subject={subject} />;
		case "choices":
			return <ChoiceList subject={subject} shape={item} />;
	}
}
