import "./seals.css";
import { useState } from "react";
import { usePhrases } from "../i18n/context.tsx";
import { Button } from "./Button.tsx";

interface CopyTextProps {
	text: string;
	label: string;
	copy: (text: string) => Promise<boolean>;
}

/** Puts a text that stands on the screen on the clipboard; where the browser refuses, it can be selected there. */
export function CopyText({ text, label, copy }: CopyTextProps) {
	const { t } = usePhrases();
	const [told, setTold] = useState("");
	const press = async () => {
		// The same words are told again only where they were gone.
		setTold("");
		setTold(t((await copy(text)) ? "seal.copied" : "seal.notCopied"));
	};
	return (
		<span className="row">
			<Button look="quiet" className="small" onClick={press}>
				{label}
			</Button>
			<span role="status" className="small soft">
				{told}
			</span>
		</span>
	);
}
