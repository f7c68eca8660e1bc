import { useRef, useState } from "react";
import { longestText } from "../../domain/review/review.ts";
import { usePhrases } from "../../i18n/context.tsx";

interface NameFieldProps {
	name: string;
	onName: (name: string) => void;
	/** `byKey`: the focus has nowhere to be yet. */
	onClose: (byKey: boolean) => void;
}

/** The name of a workload where it stands: Enter or leaving the field takes what was typed, Escape leaves all as it was. */
export function NameField({ name, onName, onClose }: NameFieldProps) {
	const { t } = usePhrases();
	const [typed, setTyped] = useState(name);
	// The field is left once more when it goes away.
	const closed = useRef(false);
	const close = (taken: boolean, byKey: boolean) => {
		if (closed.current) return;
		closed.current = true;
		if (taken && typed.trim() !== name) onName(typed.trim());
		onClose(byKey);
	};
	return (
		<form
			className="reviews-name"
			onSubmit={(event) => {
				event.preventDefault();
				close(true, true);
			}}
		>
			<input
				className="input"
				aria-label={t("reviews.newName")}
				maxLength={longestText}
				value={typed}
				ref={selectAll}
				onChange={(event) => setTyped(event.target.value)}
				onKeyDown={({ key }) => key === "Escape" && close(false, true)}
				onBlur={() => close(true, false)}
			/>
		</form>
	);
}

function selectAll(input: HTMLInputElement | null) {
	input?.focus();
	input?.select();
}
