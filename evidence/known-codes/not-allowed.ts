/**
 * How "Sorry, you are not allowed to …" of WordPress reads in other languages: what most of its messages about rights
 * have in common there, as its language files of several versions have it. Lower case.
 */
export const notAllowed: Readonly<Record<string, readonly string[]>> = {
  English: ['sorry, you are not allowed to', 'sorry, you cannot'],
  Chinese: ['你不被允許', '你不允許', '您没有修改'],
  Czech: ['nemáte bohužel dostatečné oprávnění'],
  Dutch: ['je hebt geen rechten om', 'je hebt geen toestemming om'],
  French: ['vous navez pas lautorisation'],
  German: [
    'bist du nicht berechtigt',
    'du hast keine berechtigung',
    'dir ist nicht erlaubt',
    'nicht über ausreichende rechte',
  ],
  Indonesian: ['anda tidak diizinkan untuk'],
  Italian: ['non disponi dei permessi', 'non disponi del permesso', 'non si dispone del permesso'],
  Japanese: ['権限がありません'],
  Persian: ['متاسفانه شما اجازه'],
  Polish: ['nie posiadasz uprawnienia'],
  Portuguese: ['sem permissão para', 'não está autorizado a', 'não tem autorização para'],
  Russian: ['извините, вам не разрешено', 'извините, у вас нет разрешения'],
  Spanish: [
    'no tienes permiso para',
    'no tienes permisos para',
    'no tienes permisos con este usuario',
    'no tienes autorización para',
    'no estás autorizado a',
  ],
  Swedish: ['du saknar behörighet'],
  Turkish: ['için yetkiniz yok'],
};

/** "You are not currently logged in." in other languages. Lower case. */
export const notLoggedIn: readonly string[] = [
  'vous nêtes pas actuellement connecté',
  'du bist derzeit nicht angemeldet',
  'вы не авторизованы',
];
