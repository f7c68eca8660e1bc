import { useState } from "react";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";

interface OpenSampleButtonProps {
	look: "plain" | "quiet";
	onOpen: () => Promise<void>;
}

/** Opens the sample once, however often it is pressed while it loads. */
export function OpenSampleButton({ look, onOpen }: OpenSampleButtonProps) {
	const { t } = usePhrases();
	const [busy, setBusy] = useState(false);
	const open = async () => {
		if (busy) return;
		setBusy(true);
		try {
			await onOpen();
		} finally {
			setBusy(false);
		}
	};
	return (
		<Button look={look} aria-busy={busy} onClick={open}>
			{t("reviews.openSample")}
		</Button>
	);
}
