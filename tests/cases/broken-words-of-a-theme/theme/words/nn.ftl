step = { 
