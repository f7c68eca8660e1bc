import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";

interface MoveButtonsProps {
	/** What is moved. */
	name: string;
	at: number;
	count: number;
	onMove: (by: number) => void;
}

/** Up and down in a list. At its ends they stay within reach of Tab. */
export function MoveButtons({ name, at, count, onMove }: MoveButtonsProps) {
	const { t } = usePhrases();
	const button = (by: number, key: "editor.up" | "editor.down", sign: string) => {
		const isEnd = at + by < 0 || at + by >= count;
		return (
			<Button
				look="quiet"
				aria-label={`${t(key)}: ${name}`}
				title={t(key)}
				aria-disabled={isEnd}
				onClick={isEnd ? undefined : () => onMove(by)}
			>
				<span aria-hidden="true">{sign}</span>
			</Button>
		);
	};
	return (
		<>
			{button(-1, "editor.up", "↑")}
			{button(1, "editor.down", "↓")}
		</>
	);
}
