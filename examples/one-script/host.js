// Le jeton de la personne, donné par votre site à chaque demande de la balise (service sur une autre origine).
document.querySelector('bonne-foi').getToken = () => sessionStorage.getItem('jeton');
