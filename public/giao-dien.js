// Before anything is painted: the colours the reader chose on an earlier page (src/components/theme.ts keeps them).
try {
  const chosen = localStorage.getItem('so-lieu-mau');
  if (chosen) document.documentElement.dataset.theme = chosen;
} catch {}
