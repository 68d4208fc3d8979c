import { HubMapDialog } from '../channels/HubMapDialog.tsx';
import { useWindow } from '../window/window-state.tsx';

/** The map of articles and their pieces; a press opens one. */
export function HubMap({ onClose }: { onClose: () => void }) {
  const { dispatch } = useWindow();
  return (
    <HubMapDialog
      onOpen={(path) => {
        onClose();
        dispatch({ to: 'where', event: { type: 'opened', path, arrival: 'stay' } });
      }}
      onClose={onClose}
    />
  );
}
