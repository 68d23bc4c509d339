import { X } from 'lucide-react';
import { useApp, useWindow } from '../store/app.ts';
import styles from './chrome.module.css';

/** What has just happened, said politely. */
export function Messages() {
  const app = useApp();
  const messages = useWindow((state) => state.messages);
  return (
    <div className={styles.messages} role="status">
      {messages.map((message) => (
        <div key={message.id} className={[styles.message, message.trouble && styles.trouble].filter(Boolean).join(' ')}>
          <span>{message.text}</span>
          <button type="button" aria-label="Dismiss" onClick={() => app.window.dismiss(message.id)}>
            <X aria-hidden size={16} />
          </button>
        </div>
      ))}
    </div>
  );
}
