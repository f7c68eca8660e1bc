import { memo } from "react";
import type { QuestionRow } from "../../domain/judge/questionRow.ts";
import { paths } from "../../paths.ts";
import { FlagMark } from "../../ui/FlagToggle.tsx";
import { LensText } from "../../ui/LensText.tsx";
import { Link } from "../../ui/Link.tsx";
import { StateMark } from "../../ui/StateMark.tsx";
import { useWords } from "../../ui/seen.ts";

interface QuestionLinkProps {
	/** Id. */
	review: string;
	question: QuestionRow;
	isCurrent: boolean;
	onLeave: () => void;
}

/** The way to a question from the list of all. Drawn anew only where it is another row than before: an edit leaves all others as they are. */
export const QuestionLink = memo(PlainLink);

function PlainLink({ review, question, isCurrent, onLeave }: QuestionLinkProps) {
	const words = useWords();
	const { t } = words;
	const title = words.lens.items[question.item]?.title ?? question.item;
	const states = [t(`questions.state.${question.progress}`), ...(question.answer.flagged ? [t("flag.flagged")] : [])];
	return (
		<Link
			to={paths.question(review, question.item)}
			aria-current={isCurrent ? "page" : undefined}
			data-progress={question.progress}
			onClick={onLeave}
		>
			<StateMark progress={question.progress} />
			{question.answer.flagged && <FlagMark />}
			<span className="questions-dot-name" title={title}>
				<LensText>{title}</LensText> <span className="soft">({words.list(states)})</span>
			</span>
		</Link>
	);
}
