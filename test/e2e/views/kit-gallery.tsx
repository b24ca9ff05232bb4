import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import {
  Button,
  Card,
  Checkbox,
  Chip,
  Dialog,
  EmptyState,
  ErrorState,
  Field,
  IconButton,
  LoadingState,
  Notice,
  Progress,
  Segmented,
  Select,
  Swatch,
  Tabs,
  TextArea,
  Toggle,
  toast,
} from '../../../src/ui/kit/index.ts';
import './kit-gallery.css';

const choices = [
  { value: 'one', label: 'One' },
  { value: 'two', label: 'Two' },
] as const;

/** Every component of the kit in its states. */
export function KitGallery(): JSX.Element {
  const [choice, setChoice] = useState<'one' | 'two'>('one');
  const [on, setOn] = useState(true);
  const [text, setText] = useState('Some words');
  const [open, setOpen] = useState(false);
  return (
    <div class="gallery">
      <h1>Kit</h1>
      <Card>
        <Button variant="primary" icon="check">
          Primary
        </Button>
        <Button onClick={() => toast('Clip removed', { undo() {} })}>Toast</Button>
        <Button onClick={() => toast('No room left', { tone: 'error' })}>Error toast</Button>
        <Button variant="danger" icon="trash" onClick={() => setOpen(true)}>
          Dialog
        </Button>
        <Button variant="quiet">Quiet</Button>
        <Button loading>Loading</Button>
        <Button disabled>Disabled</Button>
        <Button size="small">Small</Button>
        <IconButton icon="settings" label="Options" />
        <IconButton icon="bookmark" label="Saved" aria-pressed />
        <IconButton icon="trash" label="Delete" disabled />
      </Card>
      <Card>
        <Field label="Address" value={text} hint="Where the server is" icon="search" onInput={setText} />
        <Field label="Wrong" value="x" error="Write an address that begins with https://" onInput={setText} />
        <TextArea label="Note" value={text} onInput={setText} />
        <Select label="Kind" value={choice} choices={choices} onChoose={setChoice} />
        <Segmented label="Group" value={choice} choices={choices} onChoose={setChoice} />
        <Toggle label="Toggle" hint="With a hint" checked={on} onChange={setOn} />
        <Toggle label="Toggle off" checked={!on} onChange={setOn} />
        <Checkbox label="Checkbox" checked={on} onChange={setOn} />
      </Card>
      <Card>
        <Chip label="Fact" />
        <Chip
          label="A speaker"
          before={<Swatch colour="#b35400" />}
          count="3"
          pressed={on}
          onPress={() => setOn(!on)}
        />
        <Chip label="Tag" onRemove={() => setOn(false)} />
        <Notice>Something to know.</Notice>
        <Notice tone="warning">Something to mind.</Notice>
        <Notice tone="danger">Something went wrong.</Notice>
        <Progress label="Reading" value={0.4} />
        <LoadingState text="Reading…" />
      </Card>
      <Card>
        <Tabs
          label="Parts"
          tabs={[
            { id: 'one', label: 'One', count: '1' },
            { id: 'two', label: 'Two' },
          ]}
          selected={choice}
          onSelect={setChoice}
        >
          <EmptyState title="Nothing yet" text="Save something." />
        </Tabs>
        <ErrorState
          title="It failed"
          text="Try again."
          details="TypeError"
          actions={<Button>Try again</Button>}
        />
      </Card>
      <Dialog
        open={open}
        title="Delete it?"
        onClose={() => setOpen(false)}
        actions={<Button variant="danger">Delete</Button>}
      >
        <p>It can be undone.</p>
      </Dialog>
    </div>
  );
}
